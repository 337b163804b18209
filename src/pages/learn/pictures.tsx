/** Nobody in particular: a head and shoulders. */
export function Person() {
  return (
    <svg class="person" viewBox="0 0 40 40" aria-hidden="true">
      <circle cx="20" cy="20" r="20" class="ground" />
      <circle cx="20" cy="15" r="6.500" class="figure" />
      <path d="M7 34c1.500-8 7-11 13-11s11.500 3 13 11a20 20 0 0 1-26 0z" class="figure" />
    </svg>
  );
}

/** Stands for the picture or clip that a caption belongs to; what it shows is told by the words. */
export function Picture() {
  return (
    <svg class="picture" viewBox="0 0 160 60" aria-hidden="true">
      <rect width="160" height="60" rx="4" class="ground" />
      <circle cx="118" cy="18" r="7" class="figure" />
      <path d="M14 52l34-30 24 20 16-11 42 21z" class="figure" />
    </svg>
  );
}
