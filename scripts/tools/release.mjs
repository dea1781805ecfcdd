/** What a version is, for everybody or for those who try what comes next, and whether it may be published. */

/**
 * Marketplaces know no "1.2.0-beta": a version for trying has an odd number in the middle, as VS Code's own
 * extensions do, so that the next release for everybody is newer.
 * @param {string} version as package.json has it
 * @returns {boolean}
 */
export function isPreRelease(version) {
  const [, minor] = /^\d+\.(\d+)\.\d+$/.exec(version) ?? [];
  if (minor === undefined)
    throw new Error(`“${version}” is no version for a marketplace: three numbers, such as 0.2.0.`);
  return Number(minor) % 2 === 1;
}

/**
 * Why a tag must not be published; empty when it may.
 * @param {{ version: string, repository: { url: string } }} manifest package.json
 * @param {string} changelog CHANGELOG.md
 * @param {{ tag: string, repository: string }} pushed repository: "owner/name"
 * @returns {string[]}
 */
export function obstacles({ version, repository: { url } }, changelog, { tag, repository }) {
  const problems = [];
  if (tag !== `v${version}`) problems.push(`The tag is ${tag}, and package.json says ${version}.`);
  if (!changelog.split('\n').includes(`## ${version}`)) problems.push(`CHANGELOG.md has no heading “## ${version}”.`);
  if (url !== `https://github.com/${repository}.git`)
    problems.push(
      `package.json names ${url}, and this is ${repository}. Fill in repository, homepage, bugs and publisher first ` +
        '(CONTRIBUTING.md, “Releasing”): readers’ links and the pictures of the README go there.',
    );
  return problems;
}
