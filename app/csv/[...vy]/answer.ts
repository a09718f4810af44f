/** A file to save, under the given name. Never kept by anybody between: what is published changes. */
export function fileAnswer(body: BodyInit, type: string, name: string): Response {
  return new Response(body, {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${name}"`,
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    },
  });
}

/** For an address without a file, and for what isn't published: the same answer. */
export function missingFile(): Response {
  return new Response("Filen finns inte.\n", { status: 404, headers: plain });
}

/** For a file that would be larger than its kind allows. */
export function tooLargeFile(most: number): Response {
  const text = `Urvalet har fler än ${most} rader, som är det mesta en Excelfil här kan ha. Ta det som CSV i stället.\n`;
  return new Response(text, { status: 413, headers: plain });
}

const plain = { "content-type": "text/plain; charset=utf-8" };
