import { env } from "@/lib/env";
import { chartsOfPage, titleOfPage, type PageChart } from "@/lib/export/pageCharts";

/** A page of ours as its first HTML has it. */
export interface OwnPage {
  title: string;
  charts: PageChart[];
}

/**
 * Reads a public page of this very server, to take its charts from: they are then the same as on the page,
 * whichever components drew them. The address is a path of ours and never another host's. Null when
 * there is no such page.
 */
export async function readOwnPage(view: string): Promise<OwnPage | null> {
  const address = new URL(view, `http://${here}:${env.PORT}`);
  if (address.host !== new URL(`http://${here}:${env.PORT}`).host) return null;
  const answer = await fetch(address, {
    cache: "no-store",
    redirect: "manual",
    signal: AbortSignal.timeout(30_000),
  });
  if (answer.status !== 200) return null;
  const html = await answer.text();
  return { title: titleOfPage(html), charts: chartsOfPage(html) };
}

/** 0.0.0.0 and :: are where to listen, not where to go. */
const places: Record<string, string> = { "0.0.0.0": "127.0.0.1", "::": "[::1]" };
const here = places[env.HOST] ?? (env.HOST.includes(":") ? `[${env.HOST}]` : env.HOST);
