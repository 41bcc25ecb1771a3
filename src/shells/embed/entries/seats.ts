import SeatsView from '../../../views/seats/SeatsView.svelte';
import { startEmbed } from '../start-embed.ts';

void startEmbed(SeatsView);
