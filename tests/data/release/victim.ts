import { once } from "node:events";
import { importDraft } from "@/lib/data/import";
import { getPublication, publishUpload } from "@/lib/data/release";
import { actorOf } from "../actor";
import { bigDraft } from "./bigDraft";

// A process of its own, to be killed. It makes ready, says so, waits for a word, works, and says so.
const [mode, name = ""] = process.argv.slice(2);

const work = mode === "publish" ? await preparePublish() : prepareImport();
process.stdout.write("ready\n");
await once(process.stdin, "data");
await work();
process.stdout.write("done\n");
process.exit(0);

async function preparePublish() {
  const actor = actorOf([{ committeeId: null, role: "admin" }]);
  const { seen } = await getPublication(actor, name);
  const words = { seen, releaseNote: "Rättat", decidedOn: "2025-02-20", caseNumber: "N 1" };
  return async () => {
    const outcome = await publishUpload(actor, name, words);
    if (outcome.kind !== "published") throw new Error(`not published: ${outcome.kind}`);
  };
}

function prepareImport() {
  const file = { fileName: "rapport.txt", bytes: new TextEncoder().encode(name) };
  return () => importDraft(bigDraft(name), file, { actor: "provet", at: new Date() });
}
