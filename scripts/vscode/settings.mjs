/**
 * Settings that keep VS Code from talking about itself in tests and pictures, and from saving what a test only types:
 * in a browser it does after a second.
 */
export const quietSettings = {
  'files.autoSave': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'git.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'workbench.layoutControl.enabled': false,
  'window.menuBarVisibility': 'compact',
};

/** Asks nothing about workspaces, and trusts none. */
export const untrustedSettings = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
};

/** Makes the server's workbench run our extension in the web worker host although it could run in Node's. */
export const webHostSettings = { 'remote.extensionKind': { 'seed-review.seed-review': ['web'] } };
