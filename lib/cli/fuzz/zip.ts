import { crc32, deflateRawSync } from "node:zlib";

/** A part of an archive; the odd ones are for archives that lie. */
export interface Part {
  name: string;
  data: Uint8Array;
  /** What the directory claims the part to be unpacked, when that is not so. */
  claimedSize?: number;
  isEncrypted?: boolean;
  /** Points at the content of the part before instead of at its own. */
  isShared?: boolean;
}

/** A ZIP archive of the parts, deflated. */
export function zipOf(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let [offset, at] = [0, 0];
  for (const part of parts) {
    const packed = deflateRawSync(part.data);
    const name = Buffer.from(part.name);
    const fields = fieldsOf(part, packed, name);
    if (!part.isShared) {
      at = offset;
      const local = Buffer.concat([Buffer.from("PK\x03\x04"), fields, name, packed]);
      locals.push(local);
      offset += local.length;
    }
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), fields, tail, name]));
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, listed, end]);
}

/** What a part's own header and its entry in the directory have in common. */
function fieldsOf(part: Part, packed: Buffer, name: Buffer): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(part.isEncrypted ? 1 : 0, 2);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(crc32(part.data), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(part.claimedSize ?? part.data.length, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}
