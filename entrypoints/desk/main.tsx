import { render } from 'preact';
import '../../components/panel.css';
import { startPanel } from '../../panel/actions.ts';
import { App } from '../../panel/App.tsx';

await startPanel('desk');
render(<App />, document.getElementById('app')!);
