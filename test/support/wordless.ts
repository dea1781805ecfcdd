import { sayIn } from '../../src/article/wording';

/**
 * From here on, texts consist of what is filled in alone, between ⟦ and ⟧, and numbers and days are Chinese: whatever
 * has English words then can be said in English only. `sayIn()` ends it.
 */
export function sayNothing(): void {
  const texts = new Proxy<Record<string, string>>(
    {},
    { get: (_, text) => `⟦${(String(text).match(/\{\d\}/g) ?? []).join(' ')}⟧` },
  );
  sayIn({ locale: 'zh', texts });
}
