import { render } from 'preact';
import '../../components/panel.css';
import { startPanel } from '../../panel/actions.ts';
import { App } from '../../panel/App.tsx';

await startPanel('panel');
render(<App />, document.getElementById('app')!);
