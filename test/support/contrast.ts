/** Red, green and blue from 0 to 255, and how much of it covers what is below, from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** Reads `#rrggbb`, `#rrggbbaa`, `rgb(…)` and `rgba(…)`, as manifests and browsers write colours. */
export function readColour(written: string): Colour {
  const numbers = written.startsWith('#')
    ? Array.from(written.slice(1).matchAll(/../g), ([pair], index) => parseInt(pair, 16) / (index === 3 ? 255 : 1))
    : Array.from(written.matchAll(/[\d.]+/g), ([number]) => Number(number));
  const [red, green, blue, alpha = 1] = numbers;
  if (red === undefined || green === undefined || blue === undefined) throw new Error(`No colour: ${written}`);
  return [red, green, blue, alpha];
}

/**
 * The contrast ratio of a colour on an opaque one, from 1 to 21, as WCAG 2.1 defines it together with relative
 * luminance (https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio). @param opacity of the element that has the colour
 */
export function contrastOn(colour: Colour, ground: Colour, opacity = 1): number {
  const alpha = colour[3] * opacity;
  const seen = ([0, 1, 2] as const).map((part) => colour[part] * alpha + ground[part] * (1 - alpha));
  const [lighter, darker] = [luminance(seen), luminance(ground)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance([red = 0, green = 0, blue = 0]: readonly number[]): number {
  const [r, g, b] = [red, green, blue].map((value) => {
    const share = value / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
