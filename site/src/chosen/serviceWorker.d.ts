/** What a service worker knows and a page does not (https://www.w3.org/TR/service-workers/#fetchevent-interface). */
interface FetchEvent extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** https://www.w3.org/TR/service-workers/#extendableevent-interface */
interface ExtendableEvent extends Event {
  waitUntil(done: Promise<void>): void;
}

interface WindowEventMap {
  activate: ExtendableEvent;
  fetch: FetchEvent;
}

/** https://www.w3.org/TR/service-workers/#clients-interface */
declare const clients: { claim(): Promise<void> };

interface Navigator {
  /** Of browsers that know it: whether the reader asked for little data (https://wicg.github.io/savedata/). */
  readonly connection?: { readonly saveData?: boolean };
}
