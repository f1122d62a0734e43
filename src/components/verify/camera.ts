import { part } from './part.ts';

interface Detector {
  detect: (source: HTMLVideoElement) => Promise<{ rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats: () => Promise<string[]>;
}

const PAUSE = 250;

/** Can this browser read QR codes from a camera? Chrome on Android and macOS can; others have cameras of their own. */
export async function canScan(): Promise<boolean> {
  const detector = detectorClass();
  if (!detector || !('mediaDevices' in navigator)) return false;
  return (await detector.getSupportedFormats()).includes('qr_code');
}

function detectorClass(): DetectorClass | undefined {
  return (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
}

/**
 * Shows what the camera sees until a code is read, or the reader has enough.
 * @returns what the code says; undefined when it was stopped
 * @throws DOMException where there is no camera, or it may not be used
 */
export async function scan(root: HTMLElement): Promise<string | undefined> {
  const Detector = detectorClass();
  if (!Detector) return undefined;
  const box = part(root, 'camera');
  const video = part<HTMLVideoElement>(box, 'video');
  const stop = part<HTMLButtonElement>(box, 'stop');
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  let isStopped = false;
  const end = () => {
    isStopped = true;
  };
  stop.addEventListener('click', end);
  try {
    video.srcObject = stream;
    box.hidden = false;
    await video.play();
    stop.focus();
    const detector = new Detector({ formats: ['qr_code'] });
    while (!isStopped) {
      const [code] = await detector.detect(video);
      if (code) return code.rawValue;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    return undefined;
  } finally {
    stop.removeEventListener('click', end);
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
    box.hidden = true;
  }
}
