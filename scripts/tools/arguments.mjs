/**
 * The value of `--name=value` or `--name value` on the command line.
 * @param {string} name without the dashes
 * @param {string[]} [args]
 * @returns {string | undefined}
 */
export function option(name, args = process.argv.slice(2)) {
  const joined = args.find((arg) => arg.startsWith(`--${name}=`));
  if (joined !== undefined) return joined.slice(name.length + 3);
  const at = args.indexOf(`--${name}`);
  return at < 0 ? undefined : args[at + 1];
}
