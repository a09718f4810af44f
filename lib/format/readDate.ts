import { monthName } from "./date";

/**
 * A date as a Swede writes it, as ISO: "2025-02-20", "20 februari 2025", "20 feb. 2025", "20/2 2025",
 * "20.2.2025", "20250220". Null for what is no date, or no day of the calendar.
 */
export function readDate(text: string): string | null {
  const parts = partsOf(text.trim().toLowerCase());
  if (!parts) return null;
  const { year, month, day } = parts;
  const iso = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  const date = new Date(`${iso}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === iso;
  return exists ? iso : null;
}

type Parts = { year: number; month: number; day: number };

function partsOf(text: string): Parts | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const short = /^(\d{1,2})\s*[/.]\s*(\d{1,2})[\s./-]+(\d{4})$/.exec(text);
  if (short) return { year: Number(short[3]), month: Number(short[2]), day: Number(short[1]) };
  const words = /^(?:den\s+)?(\d{1,2})(?::e)?\s+([a-z]+)\.?\s+(\d{4})$/.exec(text);
  const month = words && monthOf(words[2] ?? "");
  return words && month ? { year: Number(words[3]), month, day: Number(words[1]) } : null;
}

/** "februari", "feb": at least three letters of it. */
function monthOf(word: string): number | null {
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  return (word.length >= 3 && months.find((each) => monthName(each).startsWith(word))) || null;
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, "0");
}
