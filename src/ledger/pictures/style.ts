import { shape, svgText, type Shape } from './shape';

/** How pictures look on paper and in files, where no theme says it. */
export const paperStyle = `
.picture { background: #fff; font: 12px system-ui, sans-serif; }
.picture text { fill: #1a1a1a; }
.picture .axis { fill: #5a5a5a; font-size: 11px; }
.picture .tick, .picture .border { stroke: #ddd; }
.picture .said, .picture .speaker { fill: #0b6bcb; stroke: #fff; }
.picture .day { fill: #b4500a; stroke: #fff; }
.picture .period { fill: #b4500a; fill-opacity: 0.4; stroke: #b4500a; }
.picture .beyond { fill: #777; }
.picture .spoken { fill: #fff; stroke: #0b6bcb; stroke-width: 2; }
.picture .arrow { fill: none; stroke: #666; stroke-opacity: 0.8; }
.picture .head { fill: #777; }
.picture .reach { fill: none; stroke: none; }
.picture .name { paint-order: stroke; stroke: #fff; stroke-width: 3px; }
.picture .hidden { display: none; }
`;

/** A picture as a file of its own (SVG 1.1). */
export function pictureFile(picture: Shape): string {
  const styled = { ...picture, children: [shape('style', {}, paperStyle), ...picture.children] };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svgText(styled)}\n`;
}
