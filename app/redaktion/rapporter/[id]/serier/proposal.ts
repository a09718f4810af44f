import { seriesProposalSchema, type SeriesProposal } from "@/lib/domain/review";

/** What is proposed of a series, as the address carries it between the form and its confirmation. */
export function writeProposal({ seriesId, words, succession }: SeriesProposal): string {
  return JSON.stringify({ seriesId, words, succession });
}

/** The proposal that an address carries; null for what isn't one. */
export function readProposal(text: string | undefined): SeriesProposal | null {
  if (text === undefined) return null;
  try {
    return seriesProposalSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
