/** The mark of Chaperone: an open eye in a speech bubble. Drawn in `currentColor`. */
export function Mark() {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d="M5 3.500h14A2.500 2.500 0 0 1 21.500 6v8a2.500 2.500 0 0 1-2.500 2.500h-7L7 21v-4.500H5A2.500 2.500 0 0 1 2.500 14V6A2.500 2.500 0 0 1 5 3.500z" />
      <path d="M6.500 10c1.400-2.200 3.300-3.300 5.500-3.300s4.100 1.100 5.500 3.300c-1.400 2.200-3.300 3.300-5.500 3.300S7.900 12.200 6.500 10z" />
      <circle cx="12" cy="10" r="1.600" fill="currentColor" stroke="none" />
    </svg>
  );
}
