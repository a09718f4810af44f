import styles from "./FigureRows.module.css";
import { sharedButton } from "./SharedForm";

interface KeyedButtonProps {
  /** What the form is told, and of which figure. */
  choice: string;
  figure: string;
  /** What the keys find it by, and the key that presses it. */
  act?: string;
  shortcut?: string;
  isMain?: boolean;
  children: string;
}

/** A button of the figures' shared form that says which key presses it. */
export function KeyedButton({ choice, figure, act, shortcut, isMain, children }: KeyedButtonProps) {
  return (
    <button
      {...sharedButton(choice, figure)}
      data-act={act}
      aria-keyshortcuts={shortcut}
      className={isMain ? styles.main : styles.button}
    >
      {children}
      {shortcut && <kbd aria-hidden="true">{shortcut}</kbd>}
    </button>
  );
}
