/** Desktop VS Code, downloaded by @vscode/test-electron where the network and the machine allow it. */
import { join } from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { downloads } from '../tools/paths.mjs';

/** Why desktop VS Code cannot be used here, or undefined when it can. */
async function obstacle() {
  if (process.env['SEED_REVIEW_SERVER']) return 'SEED_REVIEW_SERVER asks for the server';
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'])
    return 'there is no display';
  const probe = fetch('https://update.code.visualstudio.com/api/releases/stable', {
    method: 'HEAD',
    signal: AbortSignal.timeout(5000),
  });
  return probe.then(
    (answer) => (answer.ok ? undefined : `update.code.visualstudio.com answers ${answer.status}`),
    () => 'update.code.visualstudio.com cannot be reached',
  );
}

/**
 * The program of desktop VS Code, or undefined (after saying why) when the server has to stand in for it.
 * @param {import('./versions.mjs').VsCodeVersion} version
 * @returns {Promise<string | undefined>}
 */
export async function desktopProgram(version) {
  const reason = await obstacle();
  if (reason === undefined) {
    try {
      return await downloadAndUnzipVSCode({ version: version.vscode, cachePath: join(downloads, 'desktop') });
    } catch (error) {
      console.log(
        `Desktop VS Code ${version.vscode} could not be downloaded: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  } else {
    console.log(`Using VS Code's server rather than its desktop edition, because ${reason}.`);
  }
  return undefined;
}
