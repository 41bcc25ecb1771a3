import CountsView from '../../../views/counts/CountsView.svelte';
import { startEmbed } from '../start-embed.ts';

void startEmbed(CountsView);
