/** The addresses with which a page is handed on. WhatsApp's is its documented one for a text without a recipient. */
export function sharedAddresses(title: string, url: string): { whatsApp: string; email: string } {
  const both = encodeURIComponent(`${title}\n${url}`);
  return {
    whatsApp: `https://wa.me/?text=${both}`,
    email: `mailto:?subject=${encodeURIComponent(title)}&body=${both}`,
  };
}
