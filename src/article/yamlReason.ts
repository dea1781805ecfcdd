import * as l10n from '@vscode/l10n';

/** What YAML's parser says of the mistakes that people make; its other words stay as they are. */
export function yamlReason(said: string): string {
  switch (said) {
    // `title: Dam row: what now`
    case 'Nested mappings are not allowed in compact mappings':
      return l10n.t('Nested mappings are not allowed in compact mappings');
    // `title Dam row`
    case 'Implicit keys need to be on a single line':
      return l10n.t('Implicit keys need to be on a single line');
    case 'Implicit map keys need to be followed by map values':
      return l10n.t('Implicit map keys need to be followed by map values');
    case 'Map keys must be unique':
      return l10n.t('Map keys must be unique');
    case 'All mapping items must start at the same column':
      return l10n.t('All mapping items must start at the same column');
    case 'Tabs are not allowed as indentation':
      return l10n.t('Tabs are not allowed as indentation');
    case 'Missing closing "quote':
    case "Missing closing 'quote":
      return l10n.t('Missing closing quote');
    // `title: "Dam" row`
    case 'Unexpected scalar at node end':
      return l10n.t('Unexpected scalar at node end');
  }
  // `title: @dam`
  const reserved = /^Plain value cannot start with reserved character (.)$/.exec(said)?.[1];
  return reserved ? l10n.t('Plain value cannot start with reserved character {0}', reserved) : said;
}
