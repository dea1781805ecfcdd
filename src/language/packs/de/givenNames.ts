import { words } from '../../wordList';

// Given names of Germany, Austria and Switzerland, and others that their press is full of, which the tables of the
// English engine do not have.

export const maleGiven = () =>
  words(`
  Achim, Adalbert, Adolf, Albrecht, Alexej, Alfons, Alfred, Alois, Ambros, Anatol, Anatoli, Andre, Andri, André
  Angelo, Anselm, Ansgar, Aribert, Armin, Arnd, Arne, Arno, Arnold, Arnulf, Artur, August, Augustin, Axel
  Balthasar, Baptist, Bartholomäus, Bastian, Beat, Benedikt, Benno, Bernd, Bernhard, Bert, Berthold, Bertram
  Birger, Bodo, Burkhard, Burkhart, Carl, Carsten, Casimir, Christian, Christof, Christoph, Claas, Claus, Clemens
  Conrad, Constantin, Cornelius, Corsin, Curdin, Cyrill, Dagobert, Damian, Danilo, Dennis, Detlef, Detlev, Dierk
  Dietmar, Dietrich, Dimitri, Dmitrij, Dominik, Donatus, Duri, Eberhard, Eckart, Eckhard, Eckhart, Edmund, Eduard
  Egbert, Egon, Ehrenfried, Eike, Einar, Elmar, Emanuel, Emil, Engelbert, Ennio, Enno, Enzo, Erhard, Erich, Ernst
  Erwin, Eugen, Ewald, Fabian, Fabio, Fadri, Falk, Fiete, Flurin, Folker, Franco, Frank, Franz, Fridolin
  Friedemann, Frieder, Friedhelm, Fritz, Gabriel, Gebhard, Georg, Georges, Gerald, Gerd, Gereon, Gero, Gerold, Gert
  Gian, Gion, Goffredo, Gottfried, Gotthard, Gottlieb, Gregor, Guido, Gunter, Gunther, Gustav, György, Götz
  Günther, Hagen, Hannes, Hanno, Hansjörg, Hanspeter, Hansruedi, Hansueli, Harald, Hartmut, Hartwig, Hasan, Hauke
  Heiko, Heiner, Heini, Heinrich, Helge, Hellmut, Helmuth, Henning, Henrik, Henryk, Herbert, Heribert, Hermann
  Hieronymus, Hilmar, Hinnerk, Hinrich, Holger, Hubert, Hubertus, Idris, Ignaz, Ilja, Immanuel, Ingmar, Ingo
  Ingolf, Isidor, Ivo, Iwan, Jakob, Jakobus, Jan, Janko, Jannik, Jannis, Janos, Janosch, Joachim, Jochen, Johann
  Johannes, Jonathan, Josef, Jost, Julian, Jussuf, Justus, Jörg, Jörn, Jürg, Kai, Karlheinz, Karsten, Kasimir
  Kaspar, Kay, Kilian, Konrad, Konstantin, Korbinian, Kurt, Köbi, Ladislaus, Laurenz, Leander, Lennart, Leo, Leon
  Leonhard, Leonid, Leopold, Levin, Linard, Linus, Lorenz, Lothar, Ludger, Ludwig, Luitpold, Lukas, Lutz, Maik
  Malte, Marc, Marcel, Marius, Marko, Martin, Marvin, Mathias, Maurice, Maurus, Max, Maxim, Maximilian, Meinhard
  Meinrad, Michael, Michail, Mirco, Mirko, Moritz, Nepomuk, Nico, Niels, Niklas, Niklaus, Niko, Nikolaj, Nikolaus
  Norbert, Onno, Oskar, Oswald, Otmar, Ottmar, Ottokar, Pascal, Patrick, Peer, Peter, Petros, Philipp, Pirmin
  Poldi, Quirin, Raimund, Rainer, Ralf, Ralph, Raoul, Raphael, Reimar, Reimer, Reiner, Reinhard, Reinhold, Remo
  Renato, René, Reto, Richard, Rico, Robin, Roger, Roland, Romuald, Ronny, Rudi, Rudolf, Ruedi, Rupert, Ruprecht
  Rüdiger, Samuel, Sandro, Sascha, Schorsch, Selim, Sepp, Serge, Sergej, Severin, Siegbert, Siegfried, Siegmar
  Sigi, Sigmar, Sigmund, Silvan, Simon, Stanislaw, Steffen, Stephan, Swen, Sönke, Sören, Tassilo, Thaddäus, Theodor
  Thilo, Thomas, Thorben, Till, Tilman, Tilo, Tim, Timm, Tjark, Tobias, Toni, Torben, Torsten, Traugott, Udo, Ueli
  Ulf, Uli, Ulrich, Urban, Urs, Valentin, Veit, Vinzenz, Vitali, Vito, Volker, Volkmar, Waldemar, Walter, Walther
  Walti, Wassili, Wendelin, Wenzel, Werner, Werni, Wieland, Wilfried, Wilhelm, Willi, Willibald, Willy, Winfried
  Wladimir, Wolf, Wolfhard, Wolfram, Xaver, Yannick, Ángel
`);

export const femaleGiven = () =>
  words(`
  Adele, Adelheid, Agathe, Agnes, Aischa, Aleksandra, Alena, Alexandra, Alica, Alice, Alina, Alma, Almut, Amalie
  Amelie, Anabel, Andrea, Anette, Angelika, Anja, Anka, Ann, Anna, Annabelle, Annelie, Anneliese, Annemarie, Annett
  Annette, Anni, Antje, Antonia, Ariane, Auguste, Ayla, Babette, Beate, Beatrice, Beatrix, Belinda, Bente, Berta
  Bettina, Bianca, Birte, Brigitta, Britta, Brunhilde, Burgl, Bärbel, Camilla, Carina, Carla, Carola, Carolin
  Caroline, Catharina, Charlotte, Christa, Christel, Christiane, Christina, Christl, Cigdem, Constanze, Cordula
  Corinna, Cornelia, Cécile, Dagmar, Denise, Diana, Dilek, Doris, Dorit, Dorothea, Dorothee, Edda, Edeltraud, Edith
  Eleonora, Elfi, Elfriede, Elke, Ella, Elsa, Elsbeth, Else, Elvira, Emilia, Erika, Esther, Eva, Evelyn, Fanny
  Fenja, Filiz, Flora, Flurina, Franka, Frauke, Frieda, Friederike, Gabi, Gabriele, Genoveva, Gerda, Gerlinde
  Germaine, Gerti, Gertraud, Gertrud, Gesa, Gesche, Gesine, Gisela, Gitta, Grete, Gretl, Gunda, Gundula, Gülay
  Hannelore, Hedwig, Heide, Heidemarie, Heidi, Heidrun, Helen, Helena, Helga, Henriette, Henrike, Hermine, Herta
  Hertha, Hilda, Hilde, Hildegard, Hiltrud, Ida, Ilka, Ilona, Imke, Ina, Inga, Inge, Ingeborg, Inken, Insa, Irene
  Iris, Irma, Irmgard, Irmtraud, Isabell, Isabella, Isabelle, Isolde, Jacqueline, Janina, Jasmin, Jasmina
  Jeannette, Jennifer, Jenny, Jessica, Johanna, Jolanda, Josefine, Judith, Jule, Juliane, Julika, Jutta, Karin
  Karina, Karla, Karola, Karolin, Karoline, Katarina, Katharina, Kathi, Kathrin, Katja, Kerstin, Kira, Klara
  Klaudia, Konstanze, Kornelia, Kristina, Kristine, Käthe, Ladina, Lara, Larissa, Lea, Lena, Leonie, Leopoldine
  Lieselotte, Lili, Lilli, Linda, Lisa, Lisbeth, Liselotte, Loni, Lore, Lotte, Lotti, Louise, Ludivine, Luise
  Luzia, Lydia, Madlaina, Magda, Maike, Maja, Manja, Manuela, Mara, Marcelle, Mareike, Maren, Margarete, Margarethe
  Margit, Margot, Margret, Margrit, Marianna, Marianne, Marie, Marija, Marion, Marit, Marita, Marlen, Marlene
  Marlies, Martha, Mathea, Mathilda, Mathilde, Mechthild, Meike, Melanie, Merle, Mia, Michaela, Mila, Milena
  Miriam, Mirja, Mirjam, Mizzi, Monique, Nadine, Nadja, Natalie, Natascha, Nele, Nicole, Nora, Ottilie, Patricia
  Patrizia, Paula, Pauline, Pia, Rabea, Ramona, Rebecca, Rebekka, Regina, Regine, Regula, Renata, Resi, Ria
  Ricarda, Rita, Romy, Rosa, Rosalie, Rosemarie, Rosi, Roswitha, Ruth, Rösli, Sabrina, Sandra, Sara, Sarah, Selma
  Seraina, Sevim, Sibylle, Sieglinde, Silja, Simone, Sina, Sofie, Sonja, Sophia, Sophie, Stefanie, Steffi, Stella
  Stephanie, Susann, Susanna, Svenja, Swetlana, Sybille, Sylvia, Tamara, Tanja, Tatjana, Telse, Thea, Thekla
  Therese, Theresia, Tina, Traudl, Trude, Trudi, Undine, Ursel, Ursina, Uschi, Uta, Ute, Vanessa, Verena, Viktoria
  Vreni, Vroni, Walburga, Waltraud, Waltraut, Wencke, Wera, Wibke, Wiebke, Wilhelmine, Wilma, Yasemin, Ylva, Yvonne
  Zita, Özlem
`);
