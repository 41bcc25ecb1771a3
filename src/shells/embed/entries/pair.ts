import PairEmbed from '../charts/PairEmbed.svelte';
import { startEmbed } from '../start-embed.ts';

void startEmbed(PairEmbed);
