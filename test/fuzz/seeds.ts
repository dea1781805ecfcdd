import { readdirSync } from 'node:fs';
import { readProjectFile } from '../support/readProjectFile';

const textsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name) && !name.includes('.golden.'))
    .map((name) => readProjectFile(folder, name));

/** Articles in every format and language that is read: the sample seeds, the golden articles, and some by hand. */
export function seedTexts(): readonly string[] {
  return [...textsIn('seeds'), ...textsIn('test/golden'), ...byHand];
}

const byHand = [
  '---\ntitle: "The dam"\ndate: 2025-11-08\nlanguage: en\nsource: https://tide.example/1\n---\n\n# The dam\n\n> “It *will* hold,” said **Ann Moore**, the mayor.\n\n1. She [left](https://a.example) on Monday.\n2. He “stayed”.\n\n<!-- page 2 -->\n\n| a | b |\n|---|---|\n| “Yes,” he said. | no |\n',
  '+++\ntitle = "The dam"\ndate = 2025-11-08\n+++\n\nThe dam <b>holds</b>, Ann Moore said&nbsp;last week. ```code “x```\n',
  ' date 2025-11-08 The ferry sank on Friday, harbour master Ada Quist said.\r\n\r\nANN MOORE: Will it rise?\r\n\r\nADA QUIST: “Never,” he told me yesterday.\r\n',
  'Q: Who are you?\nA: I am Ann Moore, I said in 2019.\n\n@annmoore · 12h\nI said: “never again”\n\nPublished: 4 February 2025\n',
];
