const SVG = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string>>;

/** An element with attributes and children. Never from markup: pages may demand Trusted Types, and text stays text. */
export function build<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

export interface Icon {
  readonly box: 16 | 32;
  readonly paths: readonly string[];
  /** The last path is filled instead of drawn. */
  readonly filled?: boolean;
}

/** A decoration: what it means always stands beside it in words. */
export function buildIcon(document: Document, icon: Icon): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${icon.box} ${icon.box}`);
  svg.setAttribute('class', icon.box === 32 ? 'i ear' : 'i');
  svg.setAttribute('aria-hidden', 'true');
  icon.paths.forEach((d, index) => {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    if (icon.filled && index === icon.paths.length - 1) path.setAttribute('class', 'fill');
    svg.append(path);
  });
  return svg;
}
