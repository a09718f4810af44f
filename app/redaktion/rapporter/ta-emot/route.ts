import { NotAllowed, NotFound } from "@/lib/data/access";
import { isSameOrigin } from "@/lib/data/sameOrigin";
import { getActor } from "@/lib/data/session";
import { receiveUpload, type Receipt } from "@/lib/data/upload";
import { mayAnywhere } from "@/lib/domain/permission";
import { routes } from "@/lib/routes";

export const dynamic = "force-dynamic";

/** Several files at once, each at most 25 MB: more than this in one request is not even read. */
const mostBytes = 100 * 1024 * 1024;

/**
 * Takes in files from the form, then leads to the file's own page, or with several back to the form with
 * a line about each. Only from a page of ours, by somebody who may bring files in; before that nothing
 * of the request is read. 404 for everybody else.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return answer(403, "Formuläret kom från en annan webbplats.");
  const actor = await getActor();
  if (!mayAnywhere(actor, "upload")) return answer(404, "Sidan finns inte.");
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  if (Number.isNaN(length)) return answer(411, "Filens storlek måste anges.");
  if (length > mostBytes) return seeOther(`${routes.bringIn()}?svar=mycket:`);
  const form = await request.formData().catch(() => null);
  if (!form) return answer(400, "Formuläret kunde inte läsas.");
  const files = form.getAll("fil").filter((each) => each instanceof File && each.name !== "");
  const committeeId = String(form.get("namnd") ?? "") || null;
  const again = form.get("igen") === "ja";
  const receipts: { name: string; receipt: Receipt }[] = [];
  try {
    for (const file of files) {
      if (!(file instanceof File)) continue;
      const bytes = new Uint8Array(await file.arrayBuffer());
      const incoming = { fileName: file.name, bytes, committeeId, again };
      receipts.push({ name: file.name, receipt: await receiveUpload(actor, incoming) });
    }
  } catch (error) {
    if (error instanceof NotFound || error instanceof NotAllowed)
      return answer(404, "Sidan finns inte.");
    throw error;
  }
  return seeOther(whereTo(receipts));
}

/**
 * A single file that is taken in, now or before, has a page; several stand in the list, which tells how far each
 * has come. Where some are known or refused the form tells what became of each.
 */
function whereTo(receipts: { name: string; receipt: Receipt }[]): string {
  const [only] = receipts;
  if (!only) return `${routes.bringIn()}?svar=ingen:`;
  if (receipts.length === 1 && only.receipt.kind === "received") return routes.upload(only.receipt);
  if (receipts.length === 1 && only.receipt.kind === "underWay")
    return routes.upload(only.receipt, { svar: "finns" });
  if (receipts.every(({ receipt }) => receipt.kind === "received"))
    return routes.editing({ svar: "mottagna" });
  const answers = receipts.map(({ name, receipt }) => [
    "svar",
    `${words[receipt.kind === "refused" ? receipt.code : receipt.kind]}:${name.slice(0, 120)}`,
  ]);
  return `${routes.bringIn()}?${new URLSearchParams(answers)}`;
}

const words = {
  received: "mottagen",
  underWay: "finns",
  published: "publicerad",
  emptyFile: "tom",
  fileTooLarge: "stor",
};

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location } });
}

function answer(status: number, text: string): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}
