/** Words over a column of goals, plain text. */
export const goalHeader = /\bmal\b|\bnamndmal\b|\bverksamhetsmal\b|^\p{L}*mal$/u;

/** Words over a column of statuses, plain text. */
export const statusHeader = /bedomning|status|maluppfyllelse|uppfyllt|uppnatt|uppfyllelse|prognos/;

/** Columns that hold assignments and not goals. */
export const notGoals = /uppdrag|aktivitet|atgard/;
