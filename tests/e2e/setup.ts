// Once before all browser tests: production builds, the very files that are shipped.
import { ensureBuild } from '../../scripts/build.ts';

export default function setup(): void {
  ensureBuild('chrome');
  ensureBuild('firefox');
}
