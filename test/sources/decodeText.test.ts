import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeAs, decodeText } from '../../src/sources/decodeText';

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), isLittle);
  return bytes;
}

/** Encodes a text by asking the decoder for each byte (or pair of bytes) what it stands for. */
function encode(text: string, encoding: string, isDouble = false): Uint8Array {
  const bytesOf = new Map<string, number[]>();
  for (let first = 0; first < 256; first++) {
    const single = decodeAs(new Uint8Array([first]), encoding) ?? '';
    if (single !== '\uFFFD' && !bytesOf.has(single)) bytesOf.set(single, [first]);
    for (let second = 0x40; isDouble && first > 0x80 && second < 256; second++) {
      const pair = decodeAs(new Uint8Array([first, second]), encoding) ?? '';
      if (pair.length === 1 && pair !== '\uFFFD' && !bytesOf.has(pair)) bytesOf.set(pair, [first, second]);
    }
  }
  return new Uint8Array([...text].flatMap((char) => bytesOf.get(char) ?? assert.fail(`no ${char} in ${encoding}`)));
}

describe('decodeText', () => {
  const text = 'Zoë Brandt said: “It’s — well — 30 € a night.”\r\nNobody in the café answered.\n';

  it('takes UTF-8, with or without a mark', () => {
    assert.deepEqual(decodeText(utf8(text)), { text, encoding: 'utf-8', isGuess: false });
    assert.deepEqual(decodeText(utf8(`\uFEFF${text}`)), { text, encoding: 'utf-8', isGuess: false });
    assert.deepEqual(decodeText(new Uint8Array()), { text: '', encoding: 'utf-8', isGuess: false });
  });

  it('takes UTF-16, with or without a mark', () => {
    for (const isLittle of [true, false]) {
      const encoding = isLittle ? 'utf-16le' : 'utf-16be';
      assert.deepEqual(decodeText(utf16(`\uFEFF${text}`, isLittle)), { text, encoding, isGuess: false });
      assert.deepEqual(decodeText(utf16(text, isLittle)), { text, encoding, isGuess: true });
      const russian = 'Вера Лунина сказала, что мост откроют в мае.';
      assert.equal(decodeText(utf16(russian, isLittle)).text, russian);
    }
  });

  it('takes windows-1252 with its quotation marks', () => {
    const decoded = decodeText(encode(text, 'windows-1252'));
    assert.deepEqual(decoded, { text, encoding: 'windows-1252', isGuess: true });
    assert.equal(decodeText(new Uint8Array([0x93, 0x48, 0x69, 0x94])).text, '“Hi”');
  });

  it('guesses what other languages are written in', () => {
    const cases: [string, string, boolean][] = [
      [
        'windows-1251',
        'Вера Лунина сказала, что мост через реку откроют в мае. Никто не возразил ей на совете.',
        false,
      ],
      ['koi8-r', 'Вера Лунина сказала, что мост через реку откроют в мае. Никто не возразил ей на совете.', false],
      [
        'windows-1253',
        'Η Ελένη Μαυρίδη είπε ότι η γέφυρα «θα ανοίξει τον Μάιο» – και κανείς δεν διαφώνησε μαζί της.',
        false,
      ],
      [
        'windows-1252',
        'Jörg Wäldner sagte, die Brücke über den Fluß öffne frühestens im März. Für ihn sei das spät.',
        false,
      ],
      ['windows-1252', 'Hélène Févre a déclaré que le pont sera rouvert à la fin de l’été, après des années.', false],
      ['shift_jis', '佐藤花子さんは、橋は五月に開通すると述べた。会議では誰も反対しなかった。', true],
      ['gb18030', '李小梅说，大桥将于五月通车。会上没有人反对她的意见，但是有几位居民表示担心。', true],
      ['euc-kr', '김하나 씨는 다리가 오월에 개통된다고 말했다. 회의에서 아무도 반대하지 않았다.', true],
      [
        'windows-1250',
        'Zofia Żak powiedziała, że most zostanie otwarty w maju – „później niż chcieliśmy”. Część mieszkańców się śmiała.',
        false,
      ],
    ];
    for (const [encoding, text, isDouble] of cases) {
      assert.deepEqual(decodeText(encode(text, encoding, isDouble)), { text, encoding, isGuess: true });
    }
  });

  it('does not doubt UTF-8 for a few bytes', () => {
    const cut = utf8('„Für uns“, sagte Jörg Wäldner, „ist das früh, möglicherweise zu früh.“ Wäre es März …');
    assert.equal(decodeText(cut.subarray(0, -1)).encoding, 'utf-8');
    assert.ok(decodeText(cut.subarray(0, -1)).text.startsWith('„Für uns“, sagte Jörg'));
  });

  it('takes one accent in English text for windows-1252', () => {
    for (const text of ['Zoë Hart said no.', 'It cost £30, the mayor said.', 'In the café – by noon – all was said.']) {
      assert.equal(decodeText(encode(text, 'windows-1252')).text, text);
    }
  });

  it('gives some text for any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => typeof decodeText(bytes).text === 'string'));
  });

  it('gives back any text in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF') && !text.includes('\uFFFD'));
        assert.equal(decodeText(utf8(text)).text, text);
      }),
    );
  });
});

describe('decodeAs', () => {
  it('knows encodings by the names that documents have for them', () => {
    assert.equal(decodeAs(new Uint8Array([0x80, 0xe9, 0x92]), 'ISO-8859-1'), '€é’');
    assert.equal(decodeAs(new Uint8Array([0xc2, 0xe5, 0xf0, 0xe0]), ' CP1251 '), 'Вера');
    assert.equal(decodeAs(new Uint8Array([0xe9]), 'klingon'), null);
  });
});
