export interface PngOptions {
  /** Pixels of the picture for one pixel of the SVG; 2 for sharp screens. Ignored where `size` is given. */
  scale: number;
  /** A CSS colour painted behind the picture, or null for none. */
  background: string | null;
  /** Exact size in pixels: the picture is fitted into it whole and centred, as pages that show a link want it. */
  size?: { width: number; height: number };
}

/** The size of the picture that pages show for a link, px. */
export const SOCIAL_SIZE = { width: 1200, height: 630 };

/** A standalone SVG as a PNG file. Rejects with an Error that says why where the browser cannot draw it. */
export async function pngOf(svg: string, { scale, background, size }: PngOptions): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const fit = size ? Math.min(size.width / image.naturalWidth, size.height / image.naturalHeight) : scale;
    const [wide, high] = [image.naturalWidth * fit, image.naturalHeight * fit];
    const canvas = document.createElement('canvas');
    canvas.width = size?.width ?? Math.round(wide);
    canvas.height = size?.height ?? Math.round(high);
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('the browser gives no canvas to draw on');
    if (background !== null) {
      pen.fillStyle = background;
      pen.fillRect(0, 0, canvas.width, canvas.height);
    }
    pen.drawImage(image, (canvas.width - wide) / 2, (canvas.height - high) / 2, wide, high);
    return await new Promise<Blob>((resolve, reject) =>
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error('the picture is too large for this browser'));
      }, 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}
