/** "Nämndsmål 2: …": a word that says that what follows is a goal, and a number of its own. */
const prefix =
  /^(?:[Nn]ämnds?mål|[Nn]ämndens mål|[Vv]erksamhetsmål|[Ii]nriktningsmål|[Ee]ffektmål|[Rr]esultatmål|[Pp]rioriterat mål|[Öö]vergripande mål|[Mm]ål)(?:\s+\d+)?\s*:\s+(?=\p{Lu})/u;

/** A goal's title without the word that only says that it is one; any other title as it is. */
export function withoutPrefix(title: string): string {
  return title.replace(prefix, "");
}

/** Does a text say of itself that it is a goal: a sentence after "Mål:", and no value that is aimed at? */
export function tellsGoal(text: string): boolean {
  const title = withoutPrefix(text);
  const isValue = /\d/.test(title) && !/\b(?:ska|skall)\b/.test(title);
  return title !== text && title.length <= 200 && title.split(/\s+/).length >= 3 && !isValue;
}
