/** The VS Code versions the extension is tried on, and the npm packages that hold their server. */

/**
 * @typedef {object} VsCodeVersion
 * @property {string} vscode the product's version
 * @property {string} server the code-server release that is built from it
 * @property {number} [node] the major version of Node its server needs when it is newer than the oldest we support (20)
 * @property {string[]} flags what its server needs to be driven by a test
 * @property {boolean} bringsRipgrep whether workspace search works as installed, without npm's install scripts
 */

/**
 * The oldest VS Code supported (package.json's `engines`) and the newest one known.
 * @type {{ oldest: VsCodeVersion, newest: VsCodeVersion }}
 */
export const versions = {
  oldest: { vscode: '1.100.3', server: '4.100.3', flags: [], bringsRipgrep: false },
  newest: {
    vscode: '1.139.1',
    server: '4.139.1',
    node: 24,
    flags: ['--enable-smoke-test-driver'],
    bringsRipgrep: true,
  },
};

/**
 * @param {string} [name] "oldest", "newest" or a version number
 * @returns {VsCodeVersion}
 */
export function versionNamed(name = 'oldest') {
  const found = Object.entries(versions).find(([key, { vscode }]) => name === key || name === vscode);
  if (found === undefined)
    throw new Error(
      `Unknown VS Code "${name}". Known: oldest (${versions.oldest.vscode}), newest (${versions.newest.vscode}).`,
    );
  return found[1];
}
