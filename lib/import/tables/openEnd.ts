/** "Drift och", "Drift/": the name goes on. */
export function callsForMore(text: string): boolean {
  return /(?:\b(?:och|för|per|av|i|med|till|på|som|från|samt|inom|eller|under|vid|hos|inkl|exkl)|[/&])$/u.test(
    text,
  );
}
