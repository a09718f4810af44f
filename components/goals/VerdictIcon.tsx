import type { Verdict } from "@/lib/domain/goal";

/** The text colour of each verdict; never the only bearer of the meaning. */
export const verdictColour: Record<Verdict, string> = {
  achieved: "text-achieved",
  partlyAchieved: "text-partly",
  notAchieved: "text-not-achieved",
  notAssessed: "text-not-assessed",
};

/**
 * Four shapes that can be told apart in black and white: a filled disc with a tick, a half-filled
 * ring, a ring with a cross, and a dashed ring. Hidden from assistive technology: a word stands beside it.
 */
export function VerdictIcon({ verdict, size = 18 }: { verdict: Verdict; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 18 18"
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="currentColor"
      className={`relative top-[0.18em] inline-block shrink-0 align-baseline ${verdictColour[verdict]}`}
    >
      {shapes[verdict]}
    </svg>
  );
}

const shapes: Record<Verdict, React.ReactNode> = {
  achieved: (
    <>
      <circle cx="9" cy="9" r="8" fill="currentColor" stroke="none" />
      <path d="M5 9.4 7.9 12.2 13 6.2" stroke="var(--paper)" strokeWidth="2" />
    </>
  ),
  partlyAchieved: (
    <>
      <circle cx="9" cy="9" r="7" strokeWidth="2" />
      <path d="M9 2a7 7 0 0 0 0 14Z" fill="currentColor" stroke="none" />
    </>
  ),
  notAchieved: (
    <>
      <circle cx="9" cy="9" r="7" strokeWidth="2" />
      <path d="m6 6 6 6m0-6-6 6" strokeWidth="2" />
    </>
  ),
  notAssessed: <circle cx="9" cy="9" r="7" strokeWidth="1.75" strokeDasharray="2.6 2.9" />,
};
