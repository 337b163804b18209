/** Drawn in classes, so that they follow the palette: light, dark, and the colours that a person has forced. */

/** A compose box with a small calm mark at its corner. */
export function WritePicture() {
  return (
    <svg class="scene" viewBox="0 0 200 120" aria-hidden="true">
      <rect x="20" y="16" width="160" height="88" rx="10" class="sheet" />
      <path d="M36 38h112M36 54h96M36 70h60" class="line" />
      <path d="M100 62v16" class="caret" />
      <circle cx="162" cy="88" r="11" class="calm-dot" />
      <path d="M157 88l4 4 7-8" class="tick" />
    </svg>
  );
}

/** Two words marked, and a hand's breadth of pause before the button. */
export function HoldPicture() {
  return (
    <svg class="scene" viewBox="0 0 200 120" aria-hidden="true">
      <rect x="20" y="16" width="160" height="88" rx="10" class="sheet" />
      <rect x="70" y="30" width="46" height="15" rx="3" class="marked" />
      <rect x="36" y="47" width="34" height="15" rx="3" class="marked" />
      <path d="M36 38h28M122 38h34M76 54h72M36 70h48" class="line" />
      <rect x="112" y="82" width="56" height="16" rx="8" class="button-shape" />
      <path d="M135 86v8M143 86v8" class="pause" />
    </svg>
  );
}

/** Somebody to ask: two people, one speech bubble. */
export function AskPicture() {
  return (
    <svg class="scene" viewBox="0 0 200 120" aria-hidden="true">
      <circle cx="56" cy="58" r="16" class="figure" />
      <path d="M26 108c2-22 16-30 30-30s28 8 30 30z" class="figure" />
      <circle cx="146" cy="64" r="13" class="figure soft-figure" />
      <path d="M122 108c2-18 12-25 24-25s22 7 24 25z" class="figure soft-figure" />
      <path
        d="M84 14h56a8 8 0 0 1 8 8v14a8 8 0 0 1-8 8h-38l-12 10v-10h-6a8 8 0 0 1-8-8V22a8 8 0 0 1 8-8z"
        class="sheet"
      />
      <path d="M92 29h40" class="line" />
    </svg>
  );
}
