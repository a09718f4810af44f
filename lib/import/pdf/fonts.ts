import { findMisreading, isExplained, reread, type Misreading } from "../misread";

/** What tells how a font's text is coded: more of it tells no more. */
const enough = 20_000;

interface Drawn {
  str: string;
  fontName: string;
}

/**
 * The words of each font that are not plain: a program that made the PDF may have told another code page for a font
 * than the one its text is in ("Kˆp av tj‰nster").
 */
export class FontWords {
  private readonly words = new Map<string, string>();

  /** Takes what pdf.js tells of a page's text. */
  add(items: readonly object[]): void {
    for (const { str, fontName } of items.filter(isDrawn)) {
      const known = this.words.get(fontName) ?? "";
      if (known.length >= enough) continue;
      const strange = str.split(/\s+/).filter((word) => /[^\0-\x7f]/.test(word));
      if (strange.length > 0) this.words.set(fontName, `${known} ${strange.join(" ")}`);
    }
  }

  /**
   * The fonts whose text must be read anew, and how. A font of a few words is taken for coded as the others are,
   * where that gives it an å, ä or ö and it has none.
   */
  misread(): ReadonlyMap<string, Misreading> {
    const fonts = [...this.words];
    const [way] = fonts.flatMap(([, words]) => findMisreading(words) ?? []);
    if (!way) return new Map();
    const wrong = fonts.filter(([, words]) => isExplained(words, way));
    return new Map(wrong.map(([font]) => [font, way]));
  }
}

/** A page's text with that of misread fonts as it was written. */
export function withFontsReread(
  items: readonly object[],
  misread: ReadonlyMap<string, Misreading>,
): readonly object[] {
  if (misread.size === 0) return items;
  return items.map((item) => {
    if (!isDrawn(item)) return item;
    const way = misread.get(item.fontName);
    return way ? { ...item, str: reread(item.str, way) } : item;
  });
}

function isDrawn(item: object): item is Drawn {
  return "str" in item && "fontName" in item;
}
