import iconv from "iconv-lite";
import { limits } from "../../../lib/data/contained";
import { many, million, noise, report, type Hostile } from "./hostile";

const text = report.toString("utf8");

/** Four levels of a header that can be cut in any way. */
const levels = [
  "Utfall Budget Prognos Avvikelse Helår ",
  "2024 2023 2022 mot 2024 ",
  "helår mot jan-aug tkr budget ",
  "tkr Andel % Netto Intäkter ",
]
  .map((words) => `${many(4, words)}\n`)
  .join("");

/** Texts, and what calls itself one. */
export const textFiles: readonly Hostile[] = [
  { name: "nothing.txt", bytes: () => new Uint8Array(), codes: ["emptyFile"] },
  {
    name: "too-large.txt",
    bytes: () => Buffer.alloc(26 * 1024 * 1024, 32),
    codes: ["fileTooLarge"],
  },
  {
    name: "one-byte-too-large.txt",
    bytes: () => Buffer.alloc(limits.fileBytes + 1, "Intäkter 12\n"),
    codes: ["fileTooLarge"],
  },
  {
    name: "as-large-as-may-be.txt",
    bytes: () => Buffer.alloc(limits.fileBytes, "Intäkter 12\n"),
    codes: ["documentTooLong"],
  },
  {
    name: "one-line.txt",
    bytes: () => Buffer.alloc(20 * million, "12 345 "),
    codes: ["documentTooLong"],
  },
  {
    name: "many-lines.txt",
    bytes: () => Buffer.from(many(200_000, "Intäkter 12\n")),
    codes: ["documentTooLong"],
  },
  {
    name: "words-and-numbers-on-a-line.txt",
    bytes: () => Buffer.from(many(23_000, "Personal 123 ")),
    codes: ["documentTooLong"],
  },
  {
    name: "budget-over-and-over.txt",
    bytes: () => Buffer.from(many(20_000, "Budget 2024 1 2\n")),
    // Its time grows with its lines; a busy machine may not have enough for it.
    codes: ["read", "readerTimeout"],
  },
  {
    name: "long-header.txt",
    bytes: () => Buffer.from(many(2_500, "Budget\n2024\n") + many(30, "Personal 1 2 3 4\n")),
    codes: ["read"],
  },
  {
    name: "headers-of-any-count.txt",
    bytes: () => Buffer.from(many(100, levels + many(4, `Personal ${many(15, "123 ")}\n`))),
    codes: ["read"],
  },
  {
    name: "line-ends.txt",
    bytes: () => Buffer.alloc(24 * million, "\n"),
    codes: ["noText"],
  },
  {
    name: "form-feeds.txt",
    bytes: () => Buffer.from(many(12 * million, "1\f")),
    codes: ["documentTooLong"],
  },
  {
    name: "page.pdf",
    bytes: () => Buffer.from("<!doctype html><p>Årsbokslut"),
    codes: ["unknownFileKind"],
  },
  {
    name: "old.doc",
    bytes: () => Buffer.from("d0cf11e0a1b11ae1" + many(500, "00"), "hex"),
    codes: ["unknownFileKind"],
  },
  { name: "rich.txt", bytes: () => Buffer.from("{\\rtf1 Hej}"), codes: ["unknownFileKind"] },
  {
    name: "random.txt",
    bytes: () => noise(50_000),
    codes: ["unknownFileKind"],
  },
  {
    name: "picture.txt",
    bytes: () => Buffer.from("ffd8ffe000104a464946", "hex"),
    codes: ["unknownFileKind"],
  },
  {
    name: "gif.txt",
    bytes: () => Buffer.concat([Buffer.from("GIF89a"), noise(9_000)]),
    codes: ["unknownFileKind"],
  },
  {
    name: "nul.txt",
    bytes: () => Buffer.from(text.replace("2023", "20\0" + "23")),
    codes: ["nulCharacters"],
  },
  {
    name: "turned-around.txt",
    bytes: () => Buffer.from(text.replaceAll("2023", "\u202e3202\u202c")),
    codes: ["read", "hiddenCharacters"],
  },
  { name: "half.txt", bytes: () => report.subarray(0, report.length / 2), codes: ["read"] },
  {
    name: "half-a-character.txt",
    bytes: () => iconv.encode(text, "utf-16le", { addBOM: true }).subarray(0, 2_001),
    codes: ["read"],
  },
  {
    name: "mark-alone.txt",
    bytes: () => Buffer.from("efbbbf", "hex"),
    codes: ["noText"],
  },
];

/** The same report in other bytes: each is read as it is in UTF-8. */
export const sameReport: readonly [string, Uint8Array][] = [
  ["windows-1252", iconv.encode(text, "windows-1252")],
  ["an old Mac's", iconv.encode(text, "macintosh")],
  ["UTF-8 with a mark", iconv.encode(text, "utf-8", { addBOM: true })],
  ["UTF-16 LE with a mark", iconv.encode(text, "utf-16le", { addBOM: true })],
  ["UTF-16 BE with a mark", iconv.encode(text, "utf-16be", { addBOM: true })],
  ["UTF-16 LE", iconv.encode(text, "utf-16le")],
  ["UTF-16 BE", iconv.encode(text, "utf-16be", { addBOM: false })],
  ["carriage returns alone", Buffer.from(text.replace(/\r?\n/g, "\r"))],
];
