const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether a file is a message that Outlook saved: a compound file (as old Office documents are) that is called so. */
export function isMsg(bytes: Uint8Array, name: string): boolean {
  return /\.(?:msg|oft)$/i.test(name) && signature.every((byte, index) => bytes[index] === byte);
}
