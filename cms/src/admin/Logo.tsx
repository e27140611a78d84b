import { Mark } from './Mark.tsx';

/** Mark and name, on the page where one signs in. */
export function Logo() {
  return (
    <span className="arraigo-logo">
      <Mark />
      Arraigo
    </span>
  );
}
