/** What every form of the review sends along, and where it is sent. */
export interface SettleContext {
  uploadId: string;
  /** The version of the review that is looked at: what others settle after it isn't overwritten unknowingly. */
  version: number;
  page: number;
  mayReview: boolean;
  settle: (form: FormData) => Promise<void>;
}
