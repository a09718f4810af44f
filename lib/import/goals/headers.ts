/** Words over a column of goals, plain text. */
export const goalHeader = /\bmal\b|\bnamndmal\b|\bverksamhetsmal\b|^\p{L}*mal$/u;

/** Words over a column of statuses, plain text. */
export const statusHeader = /bedomning|status|maluppfyllelse|uppfyllt|uppnatt|uppfyllelse|prognos/;

/** Words over a column that holds statuses only where each of its cells is one: else numbers. */
export const outcomeHeader = /^utfall$|^resultat$|^lage$/;

/** Words over the rows of indicators: a column "Mål" right of them holds their targets. */
export const indicatorHeader = /\bmatetal\b|\bmatt\b|\bnyckeltal\b|\bindikator/;

/** Columns that hold assignments and not goals. */
export const notGoals = /uppdrag|aktivitet|atgard/;
