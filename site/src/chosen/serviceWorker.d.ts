/** What a service worker knows and a page does not (https://www.w3.org/TR/service-workers/#fetchevent-interface). */
interface FetchEvent extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface WindowEventMap {
  fetch: FetchEvent;
}
