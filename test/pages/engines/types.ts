/** A compose box of one real editor engine with its Post button, as the big sites build them. */
export type Mount = (host: HTMLElement, onPublish: (text: string) => void, options: MountOptions) => Mounted;

export interface MountOptions {
  /** Text of the post being answered; shown above the box when given. */
  readonly parent?: string;
  /** Label of the publishing button. */
  readonly button: string;
  /** Rich editors with a choice: several paragraphs and formats, or plain lines. */
  readonly rich?: boolean;
}

export interface Mounted {
  /** The text in the engine's own MODEL (not the DOM): what the site would send. */
  text(): string;
}
