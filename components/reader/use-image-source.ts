import { useContext, useEffect, useState } from 'preact/hooks';
import { StoredImages } from './stored-images';

/** The address to draw an image from: undefined until it is known whether it is kept. */
export function useImageSource(url: string): string | undefined {
  const find = useContext(StoredImages);
  const [found, setFound] = useState<{ url: string; source: string } | null>(null);
  useEffect(() => {
    if (!find) return;
    let isOver = false;
    void find(url).then((source) => {
      if (!isOver) setFound({ url, source: source ?? url });
    });
    return () => {
      isOver = true;
    };
  }, [find, url]);
  if (!find) return url;
  return found?.url === url ? found.source : undefined;
}
