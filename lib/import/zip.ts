import { fromBuffer, type Entry, type ZipFile } from "yauzl";

/** Why an archive is refused; the code becomes the problem's. */
export type ZipFault = "brokenFile" | "encryptedFile" | "tooLargeUnpacked";

export type ZipRead = { entries: Map<string, Uint8Array> } | { fault: ZipFault };

/** A Word or Excel file of a committee holds tens of parts, not thousands; text shrinks about tenfold. */
const limits = { entries: 2_000, bytes: 64 * 1024 * 1024, ratio: 300 };

/**
 * Unpacks the wanted parts of a ZIP in memory. The directory is weighed first: too many parts, too
 * many bytes or a ratio no document has, and nothing at all is unpacked. yauzl stops a part that
 * turns out larger than its directory entry claims.
 */
export async function readZip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<ZipRead> {
  const names = await listEntries(bytes).catch((): null => null);
  if (names === null) return { fault: "brokenFile" };
  if (names.some((entry) => entry.isEncrypted())) return { fault: "encryptedFile" };
  if (isTooLarge(names, bytes.length)) return { fault: "tooLargeUnpacked" };
  if (isAmbiguous(names)) return { fault: "brokenFile" };
  try {
    return { entries: await unpack(bytes, isWanted) };
  } catch {
    return { fault: "brokenFile" };
  }
}

/** The names of an archive's parts; null when it is broken. Tells a Word file from an Excel file. */
export async function zipNames(bytes: Uint8Array): Promise<string[] | null> {
  const entries = await listEntries(bytes).catch((): null => null);
  return entries?.map((entry) => entry.fileName) ?? null;
}

/** Of two parts with one name each program may read another one. */
function isAmbiguous(entries: readonly Entry[]): boolean {
  return new Set(entries.map(({ fileName }) => fileName)).size < entries.length;
}

function isTooLarge(entries: readonly Entry[], packed: number): boolean {
  const unpacked = entries.reduce((total, entry) => total + entry.uncompressedSize, 0);
  return (
    entries.length > limits.entries || unpacked > limits.bytes || unpacked > packed * limits.ratio
  );
}

async function listEntries(bytes: Uint8Array): Promise<Entry[]> {
  const zip = await open(bytes);
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on("entry", (entry: Entry) => {
      entries.push(entry);
      if (entries.length > limits.entries) resolve(entries);
      else zip.readEntry();
    });
    zip.on("end", () => resolve(entries));
    zip.on("error", reject);
    zip.readEntry();
  });
}

async function unpack(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<Map<string, Uint8Array>> {
  const zip = await open(bytes);
  const parts = new Map<string, Uint8Array>();
  return new Promise((resolve, reject) => {
    zip.on("entry", (entry: Entry) => {
      if (!isWanted(entry.fileName)) return zip.readEntry();
      contentOf(zip, entry).then((content) => {
        parts.set(entry.fileName, content);
        zip.readEntry();
      }, reject);
    });
    zip.on("end", () => resolve(parts));
    zip.on("error", reject);
    zip.readEntry();
  });
}

function open(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    );
  });
}

function contentOf(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => resolve(Buffer.concat(chunks)));
      stream.on("error", reject);
    });
  });
}
