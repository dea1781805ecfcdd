/**
 * What stands in for `vscode` where tests run without it: as much as pure functions ask of it, which is only for texts.
 */

type Filling = string | number | boolean;

export const env = { language: 'en' };

export const l10n = {
  /** There is none in English. */
  bundle: undefined,

  /** Fills in `{0}` or `{name}`, as VS Code does. */
  t(message: string, ...args: readonly Filling[] | readonly [Readonly<Record<string, Filling>>]): string {
    const fillings = (typeof args[0] === 'object' ? args[0] : args) as Readonly<Record<string, Filling>>;
    return message.replace(/\{([^{}]+)\}/g, (whole, name: string) => String(fillings[name] ?? whole));
  },
};
