import { Mark } from './Mark.tsx';

/** Logo with name, on the sign-in page. */
export function Logo() {
  return (
    <span className="arraigo-logo">
      <Mark />
      Arraigo
    </span>
  );
}
