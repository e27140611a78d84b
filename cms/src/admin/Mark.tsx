/** Arraigo's mark: an A whose crossbar is the ground line; below it the legs go on as roots. */
export function Mark() {
  return (
    <svg
      className="arraigo-mark"
      viewBox="0 0 32 32"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M9 18c-1 3.2-2.6 6-6 8.6M23 18c1 3.2 2.6 6 6 8.6M16 18v11" />
      <path d="M9 18 16 3.5 23 18M2 18h28" />
    </svg>
  );
}
