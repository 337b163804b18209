// React 18 and Draft.js bring no types of their own; these are the few things that the pages use.
declare module 'react' {
  export type Node = unknown;
  export interface KeyEvent {
    readonly key: string;
    readonly ctrlKey: boolean;
    readonly metaKey: boolean;
    readonly shiftKey: boolean;
    preventDefault(): void;
  }
  export function createElement(type: unknown, props: Record<string, unknown> | null, ...children: Node[]): Node;
  export function useState<T>(initial: T | (() => T)): [T, (next: T | ((previous: T) => T)) => void];
}
declare module 'react-dom/client' {
  export function createRoot(host: Element): { render(node: unknown): void };
}
declare module 'draft-js' {
  export interface ContentState {
    getPlainText(delimiter?: string): string;
  }
  export const EditorState: {
    createEmpty(): EditorState;
    push(state: EditorState, content: ContentState, change: string): EditorState;
    moveFocusToEnd(state: EditorState): EditorState;
  };
  export interface EditorState {
    getCurrentContent(): ContentState;
  }
  export const ContentState: { createFromText(text: string): ContentState };
  export const Editor: unknown;
  export function getDefaultKeyBinding(event: unknown): string | null;
}
