/** The header may stand behind other bytes, within so many: mail gateways and printers put some before it. */
const headerWithin = 1024;
const header = [0x25, 0x50, 0x44, 0x46, 0x2d]; // %PDF-

/** Whether a file is a PDF: by its first bytes, whatever it is called. */
export function isPdf(bytes: Uint8Array): boolean {
  const last = Math.min(headerWithin, bytes.length - header.length);
  for (let at = 0; at <= last; at++) if (header.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
