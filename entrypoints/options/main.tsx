import { render } from 'preact';
import '../../components/panel.css';
import { startPanel } from '../../panel/actions.ts';
import { Mine } from '../../panel/Mine.tsx';

await startPanel('desk');
render(
  <main class="page">
    <Mine />
  </main>,
  document.getElementById('app')!,
);
