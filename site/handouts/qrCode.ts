import sharp from 'sharp';
import { renderSVG } from 'uqr';

/** The QR code of an address as an SVG; level M survives a coffee stain on an eighth of it (ISO/IEC 18004). */
export function qrCode(url: string): string {
  return renderSVG(url, { ecc: 'M', border: 0, pixelSize: 8 });
}

/** The same as a PNG, which Word shows. */
export async function drawCode(url: string): Promise<Uint8Array> {
  return sharp(Buffer.from(qrCode(url)))
    .png({ palette: true, colours: 2 })
    .toBuffer();
}
