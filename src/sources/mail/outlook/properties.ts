import { decodeAs, decodeText } from '../../decodeText';
import type { CompoundFile, CompoundStorage } from './compoundFile';

/** Ids of properties ([MS-OXPROPS]) of a message, a recipient or an attachment. */
export const tags = {
  subject: 0x0037,
  submitTime: 0x0039,
  representedName: 0x0042,
  representedAddress: 0x0065,
  transportHeaders: 0x007d,
  recipientType: 0x0c15,
  senderName: 0x0c1a,
  senderAddress: 0x0c1f,
  body: 0x1000,
  compressedRtf: 0x1009,
  html: 0x1013,
  messageId: 0x1035,
  displayName: 0x3001,
  address: 0x3003,
  attachedData: 0x3701,
  attachedShortName: 0x3704,
  attachedLongName: 0x3707,
  attachedType: 0x370e,
  attachedContentId: 0x3712,
  smtpAddress: 0x39fe,
  internetCodepage: 0x3fde,
  messageCodepage: 0x3ffd,
  senderSmtpAddress: 0x5d01,
  representedSmtpAddress: 0x5d02,
} as const;

const [unicode, ansi, binary, object] = ['001F', '001E', '0102', '000D'];
const [integerType, timeType] = [0x0003, 0x0040];

/** Properties of a storage: texts and bytes are streams of their own, numbers and times stand in one stream. */
export class Properties {
  private readonly fixed = new Map<number, { type: number; value: DataView }>();

  /** @param ansiLabel what texts that are not Unicode are encoded in; what the properties say themselves goes first */
  constructor(
    private readonly file: CompoundFile,
    readonly storage: CompoundStorage,
    private readonly outerLabel: string | null = null,
  ) {
    const stream = storage.streams.get('__properties_version1.0');
    if (!stream) return;
    const bytes = file.read(stream);
    // Entries have 16 bytes. Before them is a header, whose length depends on what this is a part of.
    for (let at = headerLength(bytes.length, storage.name); at + 16 <= bytes.length; at += 16) {
      const entry = new DataView(bytes.buffer, bytes.byteOffset + at, 16);
      this.fixed.set(entry.getUint16(2, true), {
        type: entry.getUint16(0, true),
        value: new DataView(bytes.buffer, bytes.byteOffset + at + 8, 8),
      });
    }
  }

  /** The label of the encoding of texts that are not Unicode; null when it is not stated. */
  get ansiLabel(): string | null {
    const codepage = this.integer(tags.messageCodepage) ?? this.integer(tags.internetCodepage);
    return codepage === null ? this.outerLabel : labelOfCodepage(codepage);
  }

  /** A text; null when there is none. */
  text(tag: number): string | null {
    const wide = this.stream(tag, unicode);
    if (wide) return new TextDecoder('utf-16le').decode(wide).replace(/\0[^]*$/, '');
    const narrow = this.stream(tag, ansi);
    if (!narrow) return null;
    const label = this.ansiLabel;
    const text = (label === null ? null : decodeAs(narrow, label)) ?? decodeText(narrow).text;
    return text.replace(/\0[^]*$/, '');
  }

  bytes(tag: number): Uint8Array | null {
    return this.stream(tag, binary);
  }

  integer(tag: number): number | null {
    const found = this.fixed.get(tag);
    return found?.type === integerType ? found.value.getInt32(0, true) : null;
  }

  /** A moment; null when there is none. */
  time(tag: number): Date | null {
    const found = this.fixed.get(tag);
    if (found?.type !== timeType) return null;
    // Steps of 100 ns since 1601.
    const steps = found.value.getUint32(0, true) + found.value.getUint32(4, true) * 0x1_0000_0000;
    const time = new Date((steps - 116_444_736_000_000_000) / 10_000);
    return steps === 0 || Number.isNaN(time.getTime()) ? null : time;
  }

  /** What is embedded: a message in a message. */
  embedded(tag: number): CompoundStorage | null {
    const name = streamName(tag, object);
    return this.storage.storages.find((storage) => storage.name.toUpperCase() === name.toUpperCase()) ?? null;
  }

  private stream(tag: number, type: string): Uint8Array | null {
    const stream = this.storage.streams.get(streamName(tag, type));
    return stream ? this.file.read(stream) : null;
  }
}

function streamName(tag: number, type: string): string {
  return `__substg1.0_${tag.toString(16).toUpperCase().padStart(4, '0')}${type}`;
}

/** 32 bytes in a message of its own, 24 in one within another, 8 in recipients and attachments. */
function headerLength(length: number, name: string): number {
  if (/^__(?:recip|attach)_/.test(name)) return 8;
  return length % 16 === 8 ? 24 : 32;
}

/** The label of a Windows codepage. */
export function labelOfCodepage(codepage: number): string {
  return codepages.get(codepage) ?? `windows-${codepage}`;
}

const codepages: ReadonlyMap<number, string> = new Map([
  [437, 'windows-1252'],
  [850, 'windows-1252'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [10000, 'macintosh'],
  [20127, 'windows-1252'],
  [20866, 'koi8-r'],
  [21866, 'koi8-u'],
  [28591, 'windows-1252'],
  [28592, 'iso-8859-2'],
  [28595, 'iso-8859-5'],
  [28597, 'iso-8859-7'],
  [28605, 'iso-8859-15'],
  [50220, 'iso-2022-jp'],
  [51932, 'euc-jp'],
  [54936, 'gb18030'],
  [65001, 'utf-8'],
]);
