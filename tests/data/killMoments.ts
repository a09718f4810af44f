/** Moments to kill at, in milliseconds from the start of the work. */
export interface KillMoments {
  next: () => number;
  /** What the kill at the last moment left: everything moves the next ones earlier, nothing later. */
  tell: (isWhole: boolean) => void;
}

/**
 * Random moments that close in on the commit. How long work takes differs with what else the machine does,
 * so where the commit falls is not known beforehand: each kill that came too early moves the centre later,
 * each that came too late moves it earlier, in steps that begin large. Of six moments one is drawn from the
 * very beginning and one from the whole stretch and beyond, so that what comes before the transaction and
 * what follows the commit are reached too.
 *
 * @param whole how long the work took when it was let to finish
 */
export function momentsAround(whole: number): KillMoments {
  let centre = whole * 0.8;
  let step = 1.5;
  let drawn = 0;
  const isNearCommit = () => drawn % 6 !== 0 && drawn % 6 !== 3;
  return {
    next: () => {
      drawn += 1;
      if (isNearCommit()) return centre * (0.75 + Math.random() * 0.5);
      return Math.random() * centre * (drawn % 6 === 0 ? 0.03 : 1.6);
    },
    tell: (isWhole) => {
      // One from elsewhere says little of where the commit is.
      if (!isNearCommit()) return;
      centre *= isWhole ? 1 / step : step;
      step = Math.max(1.06, 1 + (step - 1) * 0.8);
    },
  };
}
